package concert.condition.fact;

import concert.condition.past.Chronicle;

/** Something that can have happened once, often or never: it finds all that fit. */
public interface Finder {
    Found find(Chronicle past);

    /**
     * What was found.
     *
     * @param count pairs, states, treaties or wars that fit, each once
     * @param open whether the years asked about are not over yet, so that there may be more
     */
    record Found(int count, boolean open) {}
}
