package concert.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small made-up files in the formats that the field publishes. */
public final class MadeUpData {
    public static final String SYSTEM = """
            stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
            AAA,2,Alphaland,1816,1,1,2016,12,31,2016
            BBB,200,Betaland,1816,1,1,2016,12,31,2016
            CCC,220,Gammaland,1816,1,1,1945,5,8,2016
            DDD,630,Deltaland,1905,3,1,2016,12,31,2016
            """;
    public static final String NMC = """
            ccode,stateabb,year,milex,milper,cinc
            2,AAA,1900,1,1,.4
            200,BBB,1900,1,1,.3
            220,CCC,1900,1,1,-9
            220,CCC,1903,1,1,.2
            2,AAA,1901,1,1,.5
            """;
    public static final String CAPITALS = """
            ccode,statenme,capital,stdate,enddate,lat,lng
            2,Alphaland,Alphaville,1816-01-01,2024-12-31,10,20
            200,Betaland,Betaville,1816-01-01,2024-12-31,12,-9
            220,Gammaland,Gammaville,1816-01-01,2024-12-31,14,22
            630,Deltaland,Deltaville,1816-01-01,2024-12-31,16,24
            """;
    public static final String POLITY = """
            cown,scode,year,polity2
            2,AAA,1900,-9
            200,BBB,1900,-66
            220,CCC,1900,10
            220,CCC,1901,2
            """;
    public static final String TREATIES = """
            atopid,begyr,begmo,begday,endyr,pubsecr,length,wartime,conditio,organ1,statthr1,statthr2,defense,offense,version
            1000,1890,10,7,0,2,60,0,1,0,220,0,1,0,4.0100002
            """;
    public static final String MEMBERS = """
            atopid,member,yrent,yrexit,phase,defense,offense,neutral,nonagg,consul,defcon
            1000,2,1890,0,0,1,0,0,0,1,1
            1000,200,1890,0,0,1,0,0,0,1,1
            """;
    public static final String RIVALRIES = """
            rivalryno,rivalryname,ccode1,ccode2,styear,endyear,region,type1,type2,type3
            1,Alpha-Gamma,2,220,1880,1901,X,spatial,positional,
            2,Beta-Delta,200,630,1906,1910,X,spatial,,
            """;
    public static final String DISPUTES = """
            dispnum,ccode1,ccode2,year,cowmidongoing,cowmidonset,sidea1,sidea2,orig1,orig2,hostlev
            7,220,2,1901,1,1,1,0,1,1,4
            7,2,220,1901,1,1,0,1,1,1,4
            """;
    public static final String DYADS = """
            ccode1,ccode2,year,defense,offense,neutral,nonagg,consul
            2,200,1899,0,0,0,0,1
            2,200,1900,1,0,0,0,1
            2,220,1900,0,0,0,1,0
            2,200,1901,1,0,0,0,1
            """;

    private MadeUpData() {}

    /** A folder that holds a world of three states in 1900. */
    public static Path world(Path folder) throws IOException {
        write(folder, "states.csv", SYSTEM);
        write(folder, "nmc_v9.0.csv", NMC);
        write(folder, "capitals.csv", CAPITALS);
        write(folder, "polity.csv", POLITY);
        write(folder, "treaties.csv", TREATIES);
        write(folder, "members.csv", MEMBERS);
        write(folder, "rivalries.csv", RIVALRIES);
        write(folder, "disputes.csv", DISPUTES);
        return write(folder, "dyads.csv", DYADS).getParent();
    }

    public static Path write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name), text);
    }
}
