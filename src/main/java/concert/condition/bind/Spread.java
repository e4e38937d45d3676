package concert.condition.bind;

import concert.condition.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;

/** A call about all of several states as one call for each of them. */
final class Spread {
    private Spread() {}

    static List<Phrase.Call> of(Phrase.Call call) {
        for (int at = 0; at < call.of().size(); at++) {
            if (call.of().get(at) instanceof Phrase.Listing list
                    && list.choice().equals("all")) {
                List<Phrase.Call> calls = new ArrayList<>();
                for (Phrase each : list.items()) {
                    List<Phrase> of = new ArrayList<>(call.of());
                    of.set(at, each);
                    calls.addAll(of(new Phrase.Call(call.at(), call.name(), of, call.details())));
                }
                return calls;
            }
        }
        return List.of(call);
    }
}
