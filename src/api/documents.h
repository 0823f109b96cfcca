// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <api/endpoint.h>
#include <domain/document.h>

// Papers that the provider keeps. Fact sheet 2.13; "Documents".
namespace api::documents {
// clang-format off
inline constexpr Endpoint<DocumentFilter, Page<Document>>         list   {Verb::Get, "/documents"};
inline constexpr Endpoint<Nothing, Document>                      fetch  {Verb::Get, "/documents/{id}"};
inline constexpr Endpoint<Nothing, Document>                      remove {Verb::Delete, "/documents/{id}"};
inline constexpr Endpoint<DocumentLinkFilter, Page<DocumentLink>> links  {Verb::Get, "/document_links"};
inline constexpr UploadEndpoint<Document>                         upload {"/documents"};
inline constexpr FileEndpoint download {"/documents/{id}/download", "application/octet-stream", 64 * mebibyte};
// clang-format on
} // namespace api::documents
