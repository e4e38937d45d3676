/** Many runs: designs, the runners that play them, the store that keeps them, and what follows from them. */
package concert.experiment;
