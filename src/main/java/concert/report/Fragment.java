package concert.report;

/**
 * One part of the page: what it needs in the head and at the end, each stated once however often the part stands there.
 *
 * @param style CSS, without the element around it
 * @param body HTML
 * @param script JavaScript, without the element around it
 */
public record Fragment(String style, String body, String script) {}
