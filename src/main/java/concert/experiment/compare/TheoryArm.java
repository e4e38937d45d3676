package concert.experiment.compare;

import concert.results.played.Origin;
import concert.scenario.Scenario;

/**
 * A theory that is compared with others.
 *
 * @param name of the theory
 * @param folder name of the results folder of its first run
 * @param scenario the world in which every state follows it
 * @param origin how its runs were asked for
 */
public record TheoryArm(String name, String folder, Scenario scenario, Origin origin) {}
