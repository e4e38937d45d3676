/** Where two runs of the same states part, and which decision parted them. */
package concert.run.parting;
