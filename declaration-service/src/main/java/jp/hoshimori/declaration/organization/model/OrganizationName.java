package jp.hoshimori.declaration.organization.model;

/**
 * The name an organization goes by, in one canonical spelling.
 *
 * @param value in Unicode's NFC, without outer spaces, 1 to {@value #LONGEST} characters, each of them visible
 */
public record OrganizationName(String value) {

    /** The most characters (code points) a name has: as many as the corporate number register allows. */
    public static final int LONGEST = 150;

    public OrganizationName {
        value = VisibleText.canonical(value);
        if (!hasLength(value) || !isVisible(value)) {
            throw new IllegalArgumentException("not an organization's name");
        }
    }

    /** Whether the name, once normalized, is neither empty nor too long. */
    public static boolean hasLength(String written) {
        return VisibleText.hasLength(written, LONGEST);
    }

    /** Whether every character can be seen by every reader: no control, direction or private-use characters. */
    public static boolean isVisible(String written) {
        return VisibleText.isVisible(written);
    }

    @Override
    public String toString() {
        return value;
    }
}
