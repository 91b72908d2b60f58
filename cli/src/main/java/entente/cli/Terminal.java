package entente.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether a person sits at a terminal. */
final class Terminal {
    private Terminal() {}

    /**
     * Whether input and output are a terminal. Until Java 21 a console is only there if they are; since Java 22 it is always
     * there, and says itself whether it is a terminal.
     */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isThere() {
        Console console = System.console();
        if (console == null || System.getenv("TERM") == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
