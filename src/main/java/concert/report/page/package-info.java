/** What every page is made of: sections, tables, figures, safe text. */
package concert.report.page;
