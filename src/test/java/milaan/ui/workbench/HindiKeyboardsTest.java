package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import milaan.ui.command.Command;
import milaan.ui.command.Context;
import milaan.ui.command.Stroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole key table on a real X display with real keyboard layouts. Needs Xvfb, setxkbmap and libXtst; run it with
 * {@code -Dsurefire.excludedGroups= -Dgroups=display -Dtest=HindiKeyboardsTest}.
 */
@Tag("display")
class HindiKeyboardsTest {

    private static final String DISPLAY = System.getProperty("milaan.display", ":8");
    private static final List<String> ROWS = List.of("1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM");
    private static final int[] FIRST = {10, 24, 38, 52};
    private static final Map<KeyCode, Integer> OTHERS = Map.ofEntries(Map.entry(KeyCode.ENTER, 36),
            Map.entry(KeyCode.SPACE, 65), Map.entry(KeyCode.BACK_SPACE, 22), Map.entry(KeyCode.DELETE, 119),
            Map.entry(KeyCode.INSERT, 118), Map.entry(KeyCode.HOME, 110), Map.entry(KeyCode.END, 115),
            Map.entry(KeyCode.PAGE_UP, 112), Map.entry(KeyCode.PAGE_DOWN, 117), Map.entry(KeyCode.TAB, 23), Map.entry(KeyCode.ESCAPE, 9), Map.entry(KeyCode.UP, 111), Map.entry(KeyCode.DOWN, 116), Map.entry(KeyCode.LEFT, 113),
            Map.entry(KeyCode.RIGHT, 114), Map.entry(KeyCode.SLASH, 61), Map.entry(KeyCode.MINUS, 20),
            Map.entry(KeyCode.PERIOD, 60), Map.entry(KeyCode.COMMA, 59),
            Map.entry(KeyCode.EQUALS, 21), Map.entry(KeyCode.SEMICOLON, 47));

    private XKeys x;
    private final List<Process> started = new ArrayList<>();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    @BeforeEach
    void openDisplay() throws Throwable {
        for (String tool : List.of("Xvfb", "setxkbmap")) {
            Assumptions.assumeTrue(new ProcessBuilder("which", tool).start().waitFor() == 0, tool + " is not installed");
        }
        started.add(new ProcessBuilder("Xvfb", DISPLAY, "-screen", "0", "800x600x24", "-noreset")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start());
        Path socket = Path.of("/tmp/.X11-unix/X" + DISPLAY.substring(1));
        for (int tries = 0; tries < 100 && !socket.toFile().exists(); tries++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        x = new XKeys(DISPLAY);
    }

    @AfterEach
    void closeDisplay() {
        x.close();
        started.reversed().forEach(Process::destroy);
    }

    @ParameterizedTest
    @CsvSource({"NONE,us,,false,j", "NONE,'us,in',,true,र", "INSCRIPT,in,deva,false,र", "BOLNAGRI,in,bolnagri,false,ज"})
    void everyKeyOfTheTableRunsItsCommand(String keyboard, String layout, String variant, boolean hindiGroup,
                                               String letter) throws Throwable {
        run("setxkbmap", "-option", "");
        List<String> set = new ArrayList<>(List.of("setxkbmap", layout));
        if (variant != null) {
            set.addAll(List.of("-variant", variant));
        }
        run(set.toArray(String[]::new));
        startWindow(keyboard);
        if (hindiGroup) {
            x.group(1);
        }
        said.clear();

        List<String> wrong = new ArrayList<>();
        int keys = 0;
        for (Context mode : KeyTableOnDisplay.MODES) {
            for (Command command : KeyTableOnDisplay.commands().all()) {
                boolean own = command.context().isInPanes() ? command.context() == mode : mode == Context.READING;
                for (Stroke stroke : own ? command.keys() : List.<Stroke>of()) {
                    press(stroke);
                    String heard = said.poll(3, TimeUnit.SECONDS);
                    keys++;
                    if (!("ran " + command.id()).equals(heard)) {
                        wrong.add(mode + " " + stroke.caps() + " of " + command.id() + ": " + heard);
                    }
                }
            }
            press(Stroke.of("F11"));
            await("place", 3);
        }
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, layout + " " + variant + ": " + keys
                + " keys, wrong " + wrong);
        assertEquals(List.of(), wrong);

        press(new Stroke(KeyCode.F12, false, false, false));
        await("focus field", 3);
        press(Stroke.of("Ctrl+A"));
        press(Stroke.of("Ctrl+C"));
        press(Stroke.of("Ctrl+X"));
        assertEquals("text ", said.poll(3, TimeUnit.SECONDS), "cut");
        press(Stroke.of("Ctrl+V"));
        assertEquals("text पटना", said.poll(3, TimeUnit.SECONDS), "pasted");
        press(Stroke.of("Ctrl+V"));
        assertEquals("text पटनापटना", said.poll(3, TimeUnit.SECONDS), "pasted again");
        press(Stroke.of("Ctrl+Z"));
        assertEquals("text पटना", said.poll(3, TimeUnit.SECONDS), "undone");
        press(Stroke.of("J"));
        String typed = said.poll(3, TimeUnit.SECONDS);
        assertTrue(typed != null && typed.contains(letter), "typed " + typed);
    }

    @ParameterizedTest
    @CsvSource({"deva", "bolnagri"})
    void asksOnceWhereTheKeyboardIsNotKnown(String variant) throws Throwable {
        run("setxkbmap", "in", "-variant", variant);
        startWindow("NONE");
        press(Stroke.of("J"));
        assertEquals("asked", said.poll(3, TimeUnit.SECONDS));
        press(Stroke.of("3"));
        assertEquals("ran tag-3", said.poll(3, TimeUnit.SECONDS));
    }

    private void startWindow(String keyboard) throws Exception {
        ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Dprism.order=sw", "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                KeyTableLauncher.class.getName(), keyboard);
        java.environment().put("DISPLAY", DISPLAY);
        Process window = java.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        started.add(window);
        Thread.ofVirtual().start(() -> listen(window));
        await("ready", 30);
        TimeUnit.MILLISECONDS.sleep(700);
    }

    private void listen(Process window) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(window.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(said::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            said.add("closed");
        }
    }

    private void await(String line, int seconds) throws InterruptedException {
        for (String heard = ""; heard != null && !heard.startsWith(line);) {
            heard = said.poll(seconds, TimeUnit.SECONDS);
        }
    }

    private void press(Stroke stroke) throws Throwable {
        List<Integer> held = new ArrayList<>();
        if (stroke.control()) {
            held.add(37);
        }
        if (stroke.alt()) {
            held.add(64);
        }
        if (stroke.shift()) {
            held.add(50);
        }
        held.add(keycode(stroke.code()));
        for (int key : held) {
            x.key(key, true);
        }
        for (int key : held.reversed()) {
            x.key(key, false);
        }
    }

    /** The key's number on every PC keyboard under X. */
    private static int keycode(KeyCode code) {
        if (code.isFunctionKey()) {
            int number = Integer.parseInt(code.getName().substring(1));
            return number <= 10 ? 66 + number : 84 + number;
        }
        String name = code.getName();
        for (int row = 0; row < FIRST.length; row++) {
            int at = name.length() == 1 ? ROWS.get(row).indexOf(name) : -1;
            if (at >= 0) {
                return FIRST[row] + at;
            }
        }
        return OTHERS.get(code);
    }

    private static void run(String... command) throws Exception {
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("DISPLAY", DISPLAY);
        assertEquals(0, process.redirectErrorStream(true).start().waitFor(), String.join(" ", command));
    }
}
