/** The published formats: recognised by their headers, read with places, missing values kept missing. */
package concert.history.file;
