package concert.lesson;

import java.util.Optional;
import java.util.function.Function;

/**
 * A textbook idea as an exact question to a run.
 *
 * @param key names its blocks in the page and its results folder
 * @param title as in the textbook
 * @param with a world in which it should show
 * @param without the same world with one change that should make it rarer
 * @param shown where a run shows it, in a sentence; empty when it does not
 */
record Idea(String key, String title, Trial with, Trial without, Function<Story, Optional<String>> shown) {}
