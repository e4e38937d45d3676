package concert.report.page;

import concert.results.Frames;
import concert.results.table.Frame;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Files that several parts of a page read, each read from disk once. */
public final class CachedFrames implements Frames {
    private final Frames files;
    private final Map<String, Frame> kept = new TreeMap<>();

    public CachedFrames(Frames files) {
        this.files = files;
    }

    @Override
    public Frame frame(String file) throws IOException {
        Frame frame = kept.get(file);
        if (frame == null) {
            frame = files.frame(file);
            kept.put(file, frame);
        }
        return frame;
    }

    @Override
    public boolean has(String file) {
        return files.has(file);
    }
}
