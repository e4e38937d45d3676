package concert.scenario.write;

import concert.document.Yaml;
import concert.model.treaty.Commitments.Admission;
import concert.model.treaty.Obligations;
import concert.scenario.TreatyEntry;
import concert.scenario.TreatyEntry.Commitments;

/** Writes what a treaty's members owe where that is not what its kind says. */
final class CommitmentsWriter {
    private CommitmentsWriter() {}

    /** Whether a treaty obliges to something its kind does not say, which wants format 2. */
    static boolean unlikeKind(TreatyEntry entry) {
        return !entry.commitments().equals(Commitments.of(entry.text().kind()));
    }

    static void write(TreatyEntry entry, Yaml line) {
        Commitments owed = entry.commitments();
        Obligations usual = entry.text().kind().obligations();
        if (!owed.all().equals(usual)) {
            line.with("obligations", owed(owed.all(), usual));
        }
        if (!owed.pledges().isEmpty()) {
            Yaml pledges = Yaml.line();
            owed.pledges().forEach((code, own) -> pledges.with(Yaml.text(code), owed(own, owed.all())));
            line.with("pledges", pledges.toString());
        }
        if (!owed.against().isEmpty()) {
            line.with("against", Yaml.texts(owed.against()));
        }
        if (owed.admission() != Admission.SILENCE) {
            line.with("admission", owed.admission().key());
        }
    }

    private static String owed(Obligations owed, Obligations usual) {
        return Yaml.line()
                .unless(usual.defence(), "defence", owed.defence())
                .unless(usual.offence(), "offence", owed.offence())
                .unless(usual.consultation(), "consultation", owed.consultation())
                .unless(usual.neutrality(), "neutrality", owed.neutrality())
                .unless(usual.nonAggression(), "non-aggression", owed.nonAggression())
                .unless(usual.collective(), "collective", owed.collective())
                .toString();
    }
}
