// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcertificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace {

constexpr long aDay = 86'400; // seconds

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

void add(X509 *certificate, int nid, const char *value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate unsignedCertificate(const char *name, long serial, EVP_PKEY *key)
{
    Certificate certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -2 * aDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), aDay);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
        reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    return certificate;
}

QByteArray taken(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    const QByteArray bytes(data, size);
    BIO_free(memory);
    return bytes;
}

TestCertificates::Pair pair(X509 *certificate, EVP_PKEY *key)
{
    BIO *certificateText = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(certificateText, certificate);
    BIO *keyText = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(keyText, key, nullptr, nullptr, 0, nullptr, nullptr);
    return {QSslCertificate(taken(certificateText)), QSslKey(taken(keyText), QSsl::Ec)};
}

struct Made
{
    TestCertificates::Pair authority{};
    TestCertificates::Pair server{};
    TestCertificates::Pair expired{};
    TestCertificates::Pair elsewhere{};
};

Made make()
{
    const Key authorityKey(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const Certificate authority = unsignedCertificate("Test authority", 1, authorityKey.get());
    X509_set_issuer_name(authority.get(), X509_get_subject_name(authority.get()));
    add(authority.get(), NID_basic_constraints, "critical,CA:TRUE");
    add(authority.get(), NID_key_usage, "critical,keyCertSign");
    X509_sign(authority.get(), authorityKey.get(), EVP_sha256());

    const auto signedFor = [&](const char *place, long serial, long validSeconds) {
        const Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
        const Certificate server = unsignedCertificate("Test server", serial, key.get());
        X509_set_issuer_name(server.get(), X509_get_subject_name(authority.get()));
        X509_gmtime_adj(X509_getm_notAfter(server.get()), validSeconds);
        add(server.get(), NID_subject_alt_name, place);
        X509_sign(server.get(), authorityKey.get(), EVP_sha256());
        return pair(server.get(), key.get());
    };
    return {pair(authority.get(), authorityKey.get()), signedFor("IP:127.0.0.1", 2, aDay),
        signedFor("IP:127.0.0.1", 3, -aDay), signedFor("DNS:elsewhere.example", 4, aDay)};
}

const Made &made()
{
    static const Made instance = make();
    return instance;
}

} // namespace

namespace TestCertificates {

const Pair &authority()
{
    return made().authority;
}

const Pair &server()
{
    return made().server;
}

const Pair &expired()
{
    return made().expired;
}

const Pair &elsewhere()
{
    return made().elsewhere;
}

} // namespace TestCertificates
