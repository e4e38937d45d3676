/** The page of history run again: scores beside their benchmarks, calibration, and which pacts were foreseen. */
package concert.report.hindcast;
