package jp.hoshimori.declaration.register;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What anyone may search the register by, as it is written in the address. */
public class RegisterSearchParameters {

    @Parameter(
            description = "事業者名またはフリガナの一部。全角・半角、ひらがな・カタカナ、株式会社・（株）の違いは問わない /"
                    + " A part of the name or of its kana; width, kind of kana and legal form do not matter",
            example = "星守製作所")
    @QueryParam("name")
    String name;

    @Parameter(description = "JIS X 0401", example = "13")
    @QueryParam("prefecture")
    String prefecture;

    @Parameter(description = "日本標準産業分類の大分類 / The division of the industry classification", example = "E")
    @QueryParam("industry")
    String industry;

    @Parameter(description = "ONE_STAR, TWO_STARS", example = "ONE_STAR")
    @QueryParam("star")
    String star;

    @Parameter(description = "STANDING, WITHDRAWN, EXPIRED, ENDED_BY_OPERATOR", example = "STANDING")
    @QueryParam("status")
    @DefaultValue("STANDING")
    String status;

    @Parameter(description = "この日以降に宣言 (日本時間) / Declared on that day in Japan or later", example = "2026-04-01")
    @QueryParam("declaredFrom")
    String declaredFrom;

    @Parameter(description = "この日以前に宣言 (日本時間) / Declared on that day in Japan or earlier", example = "2026-04-30")
    @QueryParam("declaredTo")
    String declaredTo;
}
