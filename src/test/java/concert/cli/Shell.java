package concert.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command line printed and how it ended. */
public record Shell(int code, String out, String err) {

    /** Runs the program in this process. */
    public static Shell run(Object... words) {
        String[] args = new String[words.length];
        for (int at = 0; at < words.length; at++) {
            args[at] = words[at].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.execute(new PrintWriter(out), new PrintWriter(err), args);
        return new Shell(code, out.toString(), err.toString());
    }
}
