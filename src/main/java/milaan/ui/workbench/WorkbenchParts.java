package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import milaan.app.SampleStories;
import milaan.app.StoryOpening;
import milaan.app.UserFolders;
import milaan.export.ReportWriter;
import milaan.ui.settings.SettingsFile;

/**
 * What the window is made of.
 *
 * @param opening asked away from the window's thread, since the first answer takes a moment
 * @param folders where the person's own things are kept
 * @param opener  opens a written file with the system's program for it
 */
public record WorkbenchParts(Supplier<StoryOpening> opening, SampleStories samples, SettingsFile settings,
                             ReportWriter pdf, Consumer<Path> opener, UserFolders folders) { }
