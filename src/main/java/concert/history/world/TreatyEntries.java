package concert.history.world;

import concert.history.data.CodeChanges;
import concert.history.data.FieldData;
import concert.history.data.TreatyRecord;
import concert.history.data.TreatyRecord.Member;
import concert.history.data.TreatyRecord.Provisions;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import concert.scenario.TreatyEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The treaties block of an imported world from ATOP's treaties and members. */
final class TreatyEntries {
    /** Iota by ATOP's degree of organisation: none, meetings, an organ, a standing one. */
    private static final double[] INSTITUTION = {0, .3, .5, .7};

    private static final int MONTHS = 12;
    private static final int WHILE_IT_LASTS = 2;
    private static final Publicity[] PUBLICITY = {Publicity.OPEN, Publicity.PARTIAL, Publicity.SECRET};

    private final FieldData data;
    private final Imputations imputations;
    private final Codes codes;
    private final int year;

    TreatyEntries(FieldData data, Imputations imputations, Codes codes, int year) {
        this.data = data;
        this.imputations = imputations;
        this.codes = codes;
        this.year = year;
    }

    /** Those in force at the end of the year, in order of signing, then name. */
    List<TreatyEntry> all() {
        List<TreatyEntry> entries = new ArrayList<>();
        for (TreatyRecord each : data.treaties().inForce(year)) {
            TreatyEntry entry = entry(each);
            if (entry != null) {
                entries.add(entry);
            }
        }
        data.treaties()
                .unknown()
                .forEach(each -> imputations.note("treaties: members without a row, left out", "" + each));
        entries.sort(Comparator.comparing(TreatyEntry::signed)
                .thenComparing(each -> each.text().name()));
        return entries;
    }

    private TreatyEntry entry(TreatyRecord treaty) {
        String number = String.valueOf(treaty.atopid());
        List<Member> all = treaty.atEnd(year);
        List<Member> inside =
                all.stream().filter(each -> codes.has(each.ccode())).toList();
        TreatyKind kind = OwedByMembers.kind(inside.stream().map(Member::bonds).toList());
        if (inside.size() >= 2 && kind == null) {
            imputations.note("treaties: none of the obligations known, left out", number);
        }
        if (inside.size() < 2 || kind == null) {
            return null;
        }
        if (inside.size() < all.size()) {
            imputations.note("treaties: members outside the world left out", number);
        }
        conditions(inside, number);
        List<String> names =
                inside.stream().map(each -> codes.of(each.ccode())).sorted().toList();
        Provisions written = treaty.provisions(year);
        List<String> enemies = enemies(written, names, number);
        boolean confined = confined(inside, enemies, number);
        return new TreatyEntry(
                text(written, kind, number),
                names,
                confined ? List.of() : enemies,
                treaty.signed(),
                OwedByMembers.of(inside, codes, confined ? enemies : List.of()));
    }

    /** Notes what obligations hang on that no world can say. */
    private void conditions(List<Member> members, String number) {
        for (Member each : members) {
            for (String owed : each.conditions().others()) {
                imputations.note("treaties: conditions of " + owed + " other than who the enemy is, left out", number);
            }
        }
    }

    /** The states of the world that the treaty names, by the numbers they have in the year. */
    private List<String> enemies(Provisions written, List<String> members, String number) {
        List<Integer> known =
                written.named().stream().map(this::now).filter(Objects::nonNull).toList();
        if (known.size() < written.named().size()) {
            imputations.note("treaties: states named as a threat that are not in the world left out", number);
        }
        return known.stream()
                .map(codes::of)
                .filter(each -> !members.contains(each))
                .distinct()
                .sorted()
                .toList();
    }

    private Integer now(int named) {
        return codes.has(named)
                ? (Integer) named
                : codes.numbers().stream()
                        .filter(each -> CodeChanges.others(each, year).contains(named))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether all that its members promise to fight for holds against named states alone, some of them in the world. */
    private boolean confined(List<Member> members, List<String> enemies, String number) {
        List<Member> fighting = members.stream().filter(Member::fights).toList();
        long confined = fighting.stream().filter(Member::confined).count();
        boolean all = confined > 0 && confined == fighting.size();
        if (confined > 0 && !all) {
            imputations.note("treaties: against named states alone for some members, written without", number);
        }
        if (all && enemies.isEmpty()) {
            imputations.note("treaties: against states alone of which none is named in the world, without", number);
        }
        return all && !enemies.isEmpty();
    }

    private TreatyText text(Provisions written, TreatyKind kind, String number) {
        if (written.secrecy() < 0) {
            imputations.note("treaties: publicity not known, open written", number);
        }
        if (written.organ() < 0) {
            imputations.note("treaties: organisation not known, institution 0 written", number);
        }
        return new TreatyText(
                "ATOP " + number,
                kind,
                PUBLICITY[Math.max(0, Math.min(2, written.secrecy()))],
                term(written, number),
                kind.clause(),
                INSTITUTION[Math.max(0, Math.min(3, written.organ()))],
                .3,
                .5,
                1,
                false);
    }

    /** Months as years; ad hoc where it lasts while a war or a crisis does, or was made for a war. */
    private Term term(Provisions written, String number) {
        if (written.months() > 0) {
            if (written.months() % MONTHS != 0) {
                imputations.note("treaties: months of the term rounded to years", number);
            }
            return new Term((int) Math.max(1, Math.rint(written.months() / (double) MONTHS)));
        }
        if (written.months() < 0 && written.duration() != 0) {
            imputations.note("treaties: term not known, indefinite written", number);
        }
        return written.duration() == WHILE_IT_LASTS || written.wartime() == 1 ? Term.AD_HOC : Term.INDEFINITE;
    }
}
