/** The folder that results stand in: its manifest, which files in it are ours, and how new ones take their place. */
package concert.results.folder;
