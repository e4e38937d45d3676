/** Files that people write: YAML with the place of every word, read strictly, its faults told all at once. */
package concert.document;
