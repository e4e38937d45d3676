package concert.cli;

import concert.results.Version;

/** How to cite Concert. */
final class Citation {
    private Citation() {}

    static String bibtex() {
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
