package concert.results.folder;

/** How to cite Concert. */
public final class Citation {
    private Citation() {}

    public static String bibtex() {
        return """
                @software{concert,
                  title   = {Concert: an agent-based simulator of alliance politics},
                  author  = {{The Concert project}},
                  year    = {2026},
                  version = {%s},
                  license = {Apache-2.0}
                }
                """.formatted(Version.current());
    }
}
