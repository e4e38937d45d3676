package concert.history.world;

import concert.history.data.FieldData;
import concert.history.data.Pacts.Bonds;
import concert.history.data.TreatyRecord;
import concert.history.data.TreatyRecord.Member;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import concert.scenario.TreatyEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The treaties block of an imported world from ATOP's treaties and members, as far as one set of obligations goes. */
final class TreatyEntries {
    private static final double[] INSTITUTION = {0, .3, .5, .7};

    private final FieldData data;
    private final Imputations imputations;
    private final Codes codes;

    TreatyEntries(FieldData data, Imputations imputations, Codes codes) {
        this.data = data;
        this.imputations = imputations;
        this.codes = codes;
    }

    /** Those in force at the end of a year, in order of signing, then name. */
    List<TreatyEntry> of(int year) {
        List<TreatyEntry> entries = new ArrayList<>();
        for (TreatyRecord each : data.treaties().inForce(year)) {
            TreatyEntry entry = entry(each, year);
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

    private TreatyEntry entry(TreatyRecord treaty, int year) {
        String number = String.valueOf(treaty.atopid());
        List<Member> all = treaty.atEnd(year);
        List<Member> inside =
                all.stream().filter(each -> codes.has(each.ccode())).toList();
        if (inside.size() < all.size()) {
            imputations.note("treaties: members outside the world left out", number);
        }
        TreatyKind kind = kind(inside);
        if (inside.size() < 2 || kind == null) {
            return null;
        }
        List<Member> bound =
                inside.stream().filter(each -> owes(kind).test(each.bonds())).toList();
        if (bound.size() >= 2 && bound.size() < inside.size()) {
            imputations.note("treaties: members that do not owe what the kind says left out", number);
        }
        List<Member> members = bound.size() >= 2 ? bound : inside;
        lost(inside, kind, number);
        List<String> names =
                members.stream().map(each -> codes.of(each.ccode())).sorted().toList();
        List<String> against = treaty.against().stream()
                .filter(codes::has)
                .map(codes::of)
                .filter(each -> !names.contains(each))
                .distinct()
                .sorted()
                .toList();
        return new TreatyEntry(text(treaty, kind, members), names, against, treaty.signed());
    }

    /** The kind that comes first in force among what any member owes, null when none owes anything. */
    private static TreatyKind kind(List<Member> members) {
        for (TreatyKind each : List.of(
                TreatyKind.DEFENCE,
                TreatyKind.OFFENCE,
                TreatyKind.ENTENTE,
                TreatyKind.NEUTRALITY,
                TreatyKind.NON_AGGRESSION)) {
            if (members.stream().anyMatch(member -> owes(each).test(member.bonds()))) {
                return each;
            }
        }
        return null;
    }

    private static Predicate<Bonds> owes(TreatyKind kind) {
        return switch (kind) {
            case DEFENCE, COLLECTIVE -> Bonds::defence;
            case OFFENCE -> Bonds::offence;
            case ENTENTE -> Bonds::consultation;
            case NEUTRALITY -> Bonds::neutrality;
            case NON_AGGRESSION -> Bonds::nonAggression;
        };
    }

    /** Notes what one kind for all members cannot say. */
    private void lost(List<Member> members, TreatyKind kind, String number) {
        boolean defence = kind == TreatyKind.DEFENCE;
        if (members.stream().map(Member::bonds).distinct().count() > 1) {
            imputations.note("treaties: obligations differ by member, written as one kind", number);
        }
        if (defence && members.stream().anyMatch(each -> each.bonds().offence())) {
            imputations.note("treaties: defence and offence both, written as defence", number);
        }
        if (defence && members.stream().anyMatch(each -> each.bonds().neutrality())) {
            imputations.note("treaties: neutrality beside defence is lost", number);
        }
        if (members.stream().anyMatch(Member::conditional)) {
            imputations.note("treaties: defence under conditions or against named states, written without", number);
        }
    }

    private static TreatyText text(TreatyRecord treaty, TreatyKind kind, List<Member> members) {
        Publicity[] publicity = {Publicity.OPEN, Publicity.PARTIAL, Publicity.SECRET};
        boolean aside = kind != TreatyKind.NON_AGGRESSION
                && members.stream().anyMatch(each -> each.bonds().nonAggression());
        return new TreatyText(
                "ATOP " + treaty.atopid(),
                kind,
                publicity[Math.min(2, treaty.secrecy())],
                treaty.length() > 0 ? new Term(treaty.length()) : Term.INDEFINITE,
                kind.clause(),
                INSTITUTION[Math.min(3, treaty.organ())],
                .3,
                .5,
                1,
                aside);
    }
}
