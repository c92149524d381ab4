package jp.hoshimori.declaration.organization.model;

/**
 * A change of an organization as it was filled in, checked by nothing yet.
 *
 * @param kind what the sender takes the organization for; {@code null} when it was not sent
 * @param corporateNumber the number that the sender takes it to have; {@code null} when it was not sent
 * @param profile the whole new profile
 */
public record ChangeForm(String kind, String corporateNumber, ProfileForm profile) {}
