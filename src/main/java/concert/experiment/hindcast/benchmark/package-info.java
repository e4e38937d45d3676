/** What a theory has to beat: forecasts of pacts from a few figures of the past, fitted on earlier years alone. */
package concert.experiment.hindcast.benchmark;
