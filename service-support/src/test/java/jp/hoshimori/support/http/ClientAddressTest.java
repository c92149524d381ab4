package jp.hoshimori.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void neighboursAreToldApart() {
        assertThat(IntStream.range(0, 256)
                        .map(host -> ClientAddress.bucketOf("203.0.113." + host))
                        .distinct())
                .hasSize(256);
    }

    @Test
    void aNetworkOfIpv6CountsAsOne() {
        assertThat(ClientAddress.bucketOf("2001:db8:1:2::1")).isEqualTo(ClientAddress.bucketOf("2001:db8:1:2:ffff::9"));
        assertThat(ClientAddress.bucketOf("2001:db8:1:2::1")).isNotEqualTo(ClientAddress.bucketOf("2001:db8:1:3::1"));
    }

    @Test
    void whatIsNoAddressHasABucketToo() {
        assertThat(ClientAddress.bucketOf("unknown")).isBetween(0, 65535);
        assertThat(ClientAddress.bucketOf("")).isBetween(0, 65535);
    }
}
