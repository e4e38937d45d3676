/**
 * Texts as files and pages hold them: JSON, markup, numbers, names of files, and what must not be shown as it is.
 * Knows the JDK and jackson-core alone.
 */
package concert.text;
