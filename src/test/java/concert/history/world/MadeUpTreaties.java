package concert.history.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.cli.Shell;
import concert.history.MadeUpData;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Made-up data with treaties of many kinds and what {@code import} makes of them.
 *
 * @param data their folder
 * @param out the file that is written
 */
record MadeUpTreaties(Path data, Path out) {
    /** A guarantee of one state, a pact made for a war, one with an unknown text, one that is over, one of nothing. */
    static final String TREATIES = """
            atopid,begyr,begmo,begday,endyr,pubsecr,speclgth,length,wartime,organ1,statthr1,statthr2,defense,offense
            1000,1890,10,7,0,2,1,60,0,0,220,0,1,0
            1010,1895,2,31,0,1,0,0,0,3,0,0,1,0
            1020,1899,0,0,0,0,0,0,1,0,0,0,1,1
            1030,1898,1,1,0,.,.,,0,.,999,0,1,0
            1040,1880,1,1,1885,0,1,30,0,0,0,0,1,0
            1050,1881,1,1,0,0,0,0,0,0,0,0,0,0
            """;

    static final String MEMBERS = """
            atopid,member,yrent,yrexit,phase,defense,offense,neutral,nonagg,consul,defcon,defcoadv,offcoadv,defcoloc
            1000,2,1890,0,0,1,0,1,0,0,1,1,0,0
            1000,200,1890,0,0,1,0,1,0,0,1,1,0,0
            1010,2,1895,0,0,1,0,0,0,0,0,0,0,0
            1010,200,1895,0,0,0,0,0,0,1,0,0,0,0
            1010,220,1895,0,0,0,0,0,0,1,0,0,0,0
            1020,2,1899,0,0,1,1,0,0,0,1,0,0,1
            1020,220,1899,0,0,1,1,0,0,0,0,0,0,0
            1030,200,1898,0,0,1,0,0,0,0,1,1,0,0
            1030,220,1898,0,0,1,0,0,0,0,1,1,0,0
            1040,200,1880,1885,0,1,0,0,0,0,0,0,0,0
            1040,220,1880,1885,0,1,0,0,0,0,0,0,0,0
            1050,200,1881,0,0,0,0,0,0,0,0,0,0,0
            1050,220,1881,0,0,0,0,0,0,0,0,0,0,0
            """;

    static MadeUpTreaties in(Path folder) throws IOException {
        Path data = MadeUpData.world(folder.resolve("data"));
        MadeUpData.write(data, "treaties.csv", TREATIES);
        MadeUpData.write(data, "members.csv", MEMBERS);
        MadeUpData.write(data, "contiguity.csv", """
                ccode1,ccode2,conttype,stdate,enddate
                2,200,1,1816-01-01,2016-12-01
                2,220,2,1816-01-01,2016-12-01
                200,220,1,1816-01-01,1900-11-01
                """);
        return new MadeUpTreaties(data, folder.resolve("world.yaml"));
    }

    /** The world of a year, as its file is read. */
    Scenario world(int year, Object... more) {
        Shell shell = Shell.run(Stream.concat(
                        Stream.of("import", "--data", data, "--out", out, "--force", "--year", year), Stream.of(more))
                .toArray());
        assertEquals(0, shell.code(), shell.err());
        return Scenarios.open(out.toString(), Overrides.none());
    }
}
