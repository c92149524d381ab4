package jp.hoshimori.declaration.principles;

import jp.hoshimori.declaration.principles.model.PrinciplesEditions;

/** The editions as the service reads them. */
public final class Editions {

    private Editions() {}

    public static PrinciplesEditions all() {
        return new PrinciplesData().editions();
    }
}
