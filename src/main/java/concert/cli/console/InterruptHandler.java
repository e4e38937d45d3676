package concert.cli.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Model.CommandSpec;

/** Lets Ctrl-C end a long command between two steps: what is finished is written before the process ends. */
public final class InterruptHandler implements BooleanSupplier, AutoCloseable {
    /** How long the process waits for the last step; longer than any write takes. */
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::pull, "brake");
    private final Runnable farewell;
    private volatile boolean pulled;

    private InterruptHandler(Runnable farewell) {
        this.farewell = farewell;
    }

    /** A brake that Ctrl-C pulls, and every other request to end; {@code farewell} comes last. */
    public static InterruptHandler onCtrlC(Runnable farewell) {
        InterruptHandler brake = new InterruptHandler(farewell);
        Runtime.getRuntime().addShutdownHook(brake.hook);
        return brake;
    }

    private void pull() {
        pulled = true;
        try {
            closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            farewell.run();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says a last word. */
    public static void say(CommandSpec spec, String word) {
        spec.commandLine().getErr().println(word);
        spec.commandLine().getErr().flush();
    }

    @Override
    public boolean getAsBoolean() {
        return pulled;
    }

    @Override
    public void close() {
        closed.countDown();
        if (!pulled) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
