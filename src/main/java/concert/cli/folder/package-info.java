/** What commands on many runs leave: which tables, pages, manifest and played files go into a folder, and its rerun. */
package concert.cli.folder;
