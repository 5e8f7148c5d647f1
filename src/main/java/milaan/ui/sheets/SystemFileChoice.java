package milaan.ui.sheets;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import milaan.ui.words.Words;
import milaan.wording.Wording;

/** The file dialogs of the operating system. */
public final class SystemFileChoice implements FileChoice {

    private final Window owner;

    public SystemFileChoice(Window owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> toOpen(Words words) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.open.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(words.text("ui.open.stories"), "*.milaan", "*.json", "*.txt"),
                new FileChooser.ExtensionFilter(words.text("ui.open.all"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> tagsToOpen(Words words) {
        return Optional.ofNullable(tags(words).showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> tagsToSave(Words words) {
        FileChooser chooser = tags(words);
        chooser.setInitialFileName("milaan-tags.json");
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private static FileChooser tags(Words words) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.tags.title"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(words.text("ui.tags.files"), "*.json"));
        return chooser;
    }

    @Override
    public Optional<Path> toSave(Words words, Optional<Path> folder, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.export.title"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> keysToRead(Wording wording) {
        return Optional.ofNullable(keys(wording, "ui.key-editor.import").showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> keysToWrite(Wording wording) {
        FileChooser chooser = keys(wording, "ui.key-editor.export");
        chooser.setInitialFileName("milaan-keys.json");
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private static FileChooser keys(Wording wording, String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(wording.text(title));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("JSON", "*.json"));
        return chooser;
    }
}
