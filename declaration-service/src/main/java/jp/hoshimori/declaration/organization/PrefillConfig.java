package jp.hoshimori.declaration.organization;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which claims of a token fill in which members of a registration. */
@ConfigMapping(prefix = "hoshimori.prefill.claims")
interface PrefillConfig {

    /** The claim with 13 digits of the corporate number. */
    @WithDefault("organization_corporate_number")
    String corporateNumber();

    /** The claim with the organization's name. */
    @WithDefault("organization_name")
    String name();

    /** The claim with the reading of the name. */
    @WithDefault("organization_name_kana")
    String nameKana();

    /** The claim with the prefecture: its two digits or its Japanese name. */
    @WithDefault("organization_prefecture")
    String prefecture();

    /** The claim with the postal code. */
    @WithDefault("organization_postal_code")
    String postalCode();

    /** The claim with the address within the prefecture. */
    @WithDefault("organization_address")
    String address();
}
