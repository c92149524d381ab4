package jp.hoshimori.declaration.organization.model;

import jp.hoshimori.support.reference.CodeList;

/**
 * The lists that an organization's profile is checked against.
 *
 * @param prefectures JIS X 0401
 * @param industries the 大分類 of the Japan Standard Industrial Classification
 * @param employeeBands bands of the number of employees
 */
public record OrganizationCodes(CodeList prefectures, CodeList industries, CodeList employeeBands) {}
