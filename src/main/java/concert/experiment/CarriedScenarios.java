package concert.experiment;

import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.write.ScenarioWriter;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Scenarios on their way to another machine: each as a text, theories and all, read there once. */
public final class CarriedScenarios implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<String> texts;

    /** By number. */
    private transient Map<Integer, Scenario> opened;

    private CarriedScenarios(List<String> texts) {
        this.texts = texts;
    }

    /** The texts of some. */
    public static CarriedScenarios of(List<Scenario> scenarios) {
        return new CarriedScenarios(
                scenarios.stream().map(ScenarioWriter::writeWhole).toList());
    }

    /** One by its number from 1. */
    public Scenario get(int number) {
        return opened().computeIfAbsent(
                        number, each -> Scenarios.read("point " + each, texts.get(each - 1), Overrides.none()));
    }

    private synchronized Map<Integer, Scenario> opened() {
        if (opened == null) {
            opened = new ConcurrentHashMap<>();
        }
        return opened;
    }
}
