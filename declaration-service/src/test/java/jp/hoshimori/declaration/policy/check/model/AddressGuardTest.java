package jp.hoshimori.declaration.policy.check.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.0.1",
                "198.19.255.255",
                "203.0.113.5",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::7f00:1",
                "64:ff9b::7f00:1",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1"
            })
    void anAddressThatIsNotPublicIsKnown(String address) throws UnknownHostException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.32.0.1",
                "172.15.255.255",
                "100.63.255.255",
                "169.253.1.1",
                "2606:4700::1",
                "2400::1"
            })
    void aPublicAddressPasses(String address) throws UnknownHostException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.com/, POLICY_ADDRESS_SCHEME",
        "file:///etc/passwd, POLICY_ADDRESS_SCHEME",
        "https://user:word@example.com/, POLICY_ADDRESS_USER_INFO",
        "https://2130706433/, POLICY_ADDRESS_MALFORMED",
        "https://0x7f.0.0.1/, POLICY_ADDRESS_MALFORMED",
        "https://0177.0.0.1/, POLICY_ADDRESS_MALFORMED",
        "https://127.1/, POLICY_ADDRESS_MALFORMED",
        "https://[fe80::1%25eth0]/, POLICY_ADDRESS_MALFORMED",
        "https:///path, POLICY_ADDRESS_MALFORMED",
        "https://example.com:70000/, POLICY_ADDRESS_PORT"
    })
    void anAddressThatHidesSomethingIsRefused(String written, AddressRefusal refusal) {
        assertThatExceptionOfType(RefusedAddressException.class)
                .isThrownBy(() -> PageAddress.parse(written))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    @ParameterizedTest
    @CsvSource({
        "https://Example.COM, https://example.com/",
        "https://example.com./a?b=c#d, https://example.com/a?b=c",
        "https://例え.jp/方針, https://xn--r8jz45g.jp/%E6%96%B9%E9%87%9D"
    })
    void anAddressHasOneSpelling(String written, String canonical) throws RefusedAddressException {
        assertThat(PageAddress.parse(written).url()).isEqualTo(canonical);
    }
}
