package concert.experiment.face;

/**
 * What a run says to each face.
 *
 * @param values 1 for true, 0 for false and NaN for what it cannot tell, in the order of the faces
 * @param failure what it died of, empty when it came to its end
 */
record FaceAnswers(double[] values, String failure) {}
