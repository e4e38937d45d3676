package concert.experiment.face;

/** One run to be played: under which theory, by its place among them, and which seed. */
record FaceStart(int theory, long seed) {}
