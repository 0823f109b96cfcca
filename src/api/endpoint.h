// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/schema.h>
#include <domain/page.h>

constexpr qsizetype mebibyte = 1'048'576; // bytes

enum class Verb { Get, Post, Patch, Delete };

// Whether a call may be sent again when its outcome is unknown. Only reads may.
enum class Access {
    ByVerb, // GET reads, everything else writes
    Read, // a POST that changes nothing
};

// Where the value is in the answer (fact sheet 1.2).
enum class Shape {
    Data, // {"data": {…}}
    Whole, // the top-level object itself; pages are always read this way
    Rows, // the top-level array: a page that consists of its rows
};

// No input, or no output that anybody reads.
struct Nothing
{
    static const Schema schema;
};

// One operation of the API, as data: what goes in (body, or query of a GET), what comes out, and where.
template <class In, class Out>
struct Endpoint
{
    Verb verb;
    const char *path; // relative to the base URL, "/number_orders/{id}"
    Access access = Access::ByVerb;
    Shape shape = Shape::Data;
    const char *alternative = nullptr; // the same under another path: tried on 404 and 405, reads only (fact sheet 4.A)
};

// A file to be had, as data: what it is asked for as, and how much of it is taken into memory.
struct FileEndpoint
{
    const char *path;
    const char *accept; // media type
    qsizetype largest; // bytes
    const char *alternative = nullptr; // as an Endpoint's
};

// Where a file goes, as one part of a form.
template <class Out>
struct UploadEndpoint
{
    const char *path;
};
