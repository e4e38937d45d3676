package concert.history.file;

import static concert.history.file.DataColumn.amount;
import static concert.history.file.DataColumn.code;
import static concert.history.file.DataColumn.date;
import static concert.history.file.DataColumn.numbered;
import static concert.history.file.DataColumn.text;
import static concert.history.file.DataColumn.within;
import static concert.history.file.DataColumn.year;

import java.util.List;
import java.util.stream.Stream;

/** The files that the field publishes and Concert reads, each known by its header; in the order they are tried. */
public enum DataFormat {
    SYSTEM(
            "system",
            "COW State System Membership",
            "Correlates of War Project 2017",
            code("ccode"),
            text("stateabb"),
            text("statenme", "statename"),
            year("styear"),
            amount("stmonth").optional(),
            amount("stday").optional(),
            year("endyear").noKey(),
            amount("endmonth").optional(),
            amount("endday").optional()),
    MAJORS(
            "majors-list",
            "COW Major Powers",
            "Correlates of War Project 2017",
            code("ccode"),
            year("styear"),
            amount("stmonth"),
            amount("stday").optional(),
            year("endyear").noKey(),
            amount("endmonth"),
            amount("endday").optional()),
    NMC(
            "nmc",
            "COW National Material Capabilities",
            "Singer, Bremer & Stuckey 1972; Singer 1987",
            code("ccode"),
            year("year"),
            amount("cinc"),
            amount("milex").optional()),
    CAPITALS(
            "capitals",
            "Capitals with their coordinates",
            "Miller 2022, peacesciencer",
            code("ccode"),
            text("capital"),
            date("stdate"),
            date("enddate").noKey(),
            within(-90, 90, "lat", "latitude"),
            within(-180, 180, "lng", "lon", "long", "longitude")),
    CONTIGUITY(
            "contiguity",
            "COW Direct Contiguity",
            "Stinnett et al. 2002",
            code("ccode1", "statelno", "state1no"),
            code("ccode2", "statehno", "state2no"),
            within(0, 6, "conttype"),
            date("stdate", "begin", "year"),
            date("enddate", "end", "year").noKey()),
    DISTANCES(
            "distances",
            "Minimum distances of CShapes 2.0",
            "Schvitz et al. 2022",
            code("ccode1"),
            code("ccode2"),
            year("styear"),
            year("endyear").noKey(),
            amount("mindist_km", "mindist")),
    POLITY(
            "regime",
            "Polity5",
            "Marshall & Gurr 2020",
            code("cown", "ccode").noKey(),
            year("year").noKey(),
            text("scode"),
            within(-88, 10, "polity2").coded(MissingCodes.POLITY)),
    DEMOCRACY(
            "regime",
            "V-Dem electoral democracy and extended UDS",
            "Coppedge et al.; Marquez 2016; Pemstein et al. 2010",
            code("ccode", "cowcode"),
            year("year"),
            within(0, 1, "v2x_polyarchy"),
            within(-10, 10, "uds_extended").optional()),
    RIVALRIES(
            "rivalries",
            "Strategic rivalries",
            "Thompson & Dreyer 2012",
            numbered("rivalryno"),
            code("ccode1").noKey(),
            code("ccode2").noKey(),
            year("styear"),
            year("endyear").noKey(),
            text("type1").optional(),
            text("type2").optional(),
            text("type3").optional()),
    DISPUTES(
            "disputes",
            "COW Militarized Interstate Disputes, directed dyad-years",
            "Palmer et al. 2022",
            numbered("dispnum", "disno"),
            code("ccode1"),
            code("ccode2"),
            year("year"),
            amount("cowmidonset", "gmlmidonset"),
            amount("sidea1"),
            amount("orig1"),
            amount("orig2").optional(),
            amount("hostlev").optional(),
            amount("hostlev1").optional()),
    TRADE(
            "trade",
            "COW Trade",
            "Barbieri, Keshk & Pollins 2009",
            code("ccode1"),
            code("ccode2"),
            year("year"),
            amount("flow1"),
            amount("flow2"),
            amount("smoothflow1").optional(),
            amount("smoothflow2").optional()),
    IGO(
            "igo",
            "COW Intergovernmental Organizations, joint memberships",
            "Pevehouse et al. 2020",
            code("ccode1"),
            code("ccode2"),
            year("year"),
            amount("dyadigos")),
    IDEAL_POINTS(
            "ideal-points",
            "Ideal points of states in the United Nations",
            "Bailey, Strezhnev & Voeten 2017",
            code("ccode"),
            year("year"),
            within(-20, 20, "idealpointall"),
            within(-20, 20, "idealpointfp").optional()),
    GDP("gdp", "Latent GDP", "Fariss et al. 2022", code("ccode"), year("year"), amount("pwtrgdp")),
    MEMBERS(
            "members",
            "ATOP, member level",
            "Leeds, Ritter, Mitchell & Long 2002",
            List.of(Atop.PROVISIONS, Atop.CODES, Atop.CONDITIONS),
            numbered("atopid"),
            code("member"),
            amount("yrent"),
            amount("moent").optional(),
            amount("dayent").optional(),
            amount("yrexit"),
            amount("moexit").optional(),
            amount("dayexit").optional(),
            numbered("phase"),
            amount("defense"),
            amount("offense"),
            amount("neutral"),
            amount("nonagg"),
            amount("consul")),
    TREATIES(
            "treaties",
            "ATOP, alliance level",
            "Leeds, Ritter, Mitchell & Long 2002",
            List.of(Atop.PROVISIONS, Atop.CODES),
            numbered("atopid"),
            amount("begyr"),
            amount("begmo").optional(),
            amount("begday").optional(),
            amount("conditio").optional(),
            amount("endyr"),
            amount("defense"),
            amount("offense")),
    DYADS(
            "dyads",
            "Alliances by dyad and year (ATOP's coding)",
            "Leeds, Ritter, Mitchell & Long 2002",
            code("ccode1", "mem1", "statea"),
            code("ccode2", "mem2", "stateb"),
            year("year"),
            amount("defense", "defence"),
            amount("offense", "offence"),
            amount("neutral"),
            amount("nonagg"),
            amount("consul"));

    /** Columns that both levels of ATOP may have, or the member level, by its codebook. */
    private static final class Atop {
        static final List<DataColumn> PROVISIONS = Stream.of(
                        DataColumn.codes(2, "pubsecr"),
                        DataColumn.codes(3, "speclgth", "organ1"),
                        DataColumn.codes(1, "wartime"))
                .flatMap(List::stream)
                .toList();
        static final List<DataColumn> CODES = DataColumn.codes(9999, "length", "statthr1", "statthr2");
        static final List<DataColumn> CONDITIONS = DataColumn.codes(
                1,
                ("defcon defcoadv defcoloc defcocon defconum defcodem defconpr"
                                + " offcon offcoadv offcoloc offcocon offconum offcodem neucon concon")
                        .split(" "));
    }

    private final String option;
    private final String title;
    private final String citation;
    private final List<DataColumn> columns;

    DataFormat(String option, String title, String citation, DataColumn... columns) {
        this.option = option;
        this.title = title;
        this.citation = citation;
        this.columns = List.of(columns);
    }

    DataFormat(String option, String title, String citation, List<List<DataColumn>> more, DataColumn... columns) {
        this.option = option;
        this.title = title;
        this.citation = citation;
        this.columns = Stream.concat(Stream.of(columns), more.stream().flatMap(List::stream))
                .toList();
    }

    /** The option that names a file of it, without dashes. */
    public String option() {
        return option;
    }

    /** What it is, in words. */
    public String title() {
        return title;
    }

    /** Whom to cite. */
    public String citation() {
        return citation;
    }

    public List<DataColumn> columns() {
        return columns;
    }
}
