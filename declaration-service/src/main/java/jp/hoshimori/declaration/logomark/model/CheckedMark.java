package jp.hoshimori.declaration.logomark.model;

/**
 * A file that was found to be a mark and nothing else.
 *
 * @param format its form
 * @param content the file as it is to be given, which nobody changes
 */
public record CheckedMark(MarkFormat format, byte[] content) {

    /**
     * The mark in a file that somebody sent.
     *
     * @throws jp.hoshimori.problem.ProblemException 400 with the reason when it is none
     */
    public static CheckedMark of(MarkFormat format, byte[] sent) {
        return new CheckedMark(
                format,
                switch (format) {
                    case PNG -> PngMark.checked(sent);
                    case SVG -> SvgMark.checked(sent);
                });
    }
}
