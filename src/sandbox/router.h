// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox/route.h>

namespace sandbox {

// Finds the endpoint of a request and checks all that can be checked without knowing what it means: path, method,
// query keys and the shape of their values, page, content type, JSON.
class Router
{
public:
    explicit Router(QList<Route> routes);

    struct Match
    {
        qsizetype route = -1; // its place in the list of routes
        QStringList parts{}; // what stands for the {…} of its pattern
        std::optional<Answer> refused{}; // set when there is nothing to handle
    };
    // Fills in what the request's route decides: page and json.
    Match match(Request &request) const;
    const Route &route(const Match &match) const { return m_routes.at(match.route); }

private:
    struct Entry
    {
        QStringList pattern{};
        qsizetype route = -1;
    };
    QList<Route> m_routes;
    QList<Entry> m_entries; // literal segments before {…}
};

} // namespace sandbox
