/** The same jobs on a Spark cluster. Nothing outside this package knows Spark. */
package concert.experiment.spark;
