package jp.hoshimori.catalog.service;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.hoshimori.catalog.service.model.Contact;
import jp.hoshimori.catalog.service.model.Provider;
import jp.hoshimori.problem.LocalizedText;

/** A provider as it is stored. */
@Entity
@Table(name = "provider")
class ProviderEntity {

    @Id
    UUID id;

    @Column(name = "name_ja")
    String nameJa;

    @Column(name = "name_en")
    String nameEn;

    String telephone;
    String email;
    String url;

    static ProviderEntity of(Provider provider) {
        ProviderEntity entity = new ProviderEntity();
        entity.id = provider.id();
        entity.nameJa = provider.name().ja();
        entity.nameEn = provider.name().en();
        entity.telephone = provider.contact().telephone();
        entity.email = provider.contact().email();
        entity.url = provider.contact().url();
        return entity;
    }

    Provider toProvider() {
        return new Provider(id, LocalizedText.of(nameJa, nameEn), new Contact(telephone, email, url));
    }
}
