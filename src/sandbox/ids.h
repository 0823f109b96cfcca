// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sandbox {

class Database;

// Where new ids come from: the same ones for the same seed, and never one twice in a state's life.
class Ids
{
public:
    explicit Ids(quint64 seed);

    QString uuid(); // "6a09cdc3-8948-47f0-aa62-74ac943d6c58", version 4 by its shape
    QString decimal(); // 19 digits: "1293384261075731499"

    void load(Database &database);
    void save(Database &database); // part of the transaction in which the ids are stored

private:
    quint64 next();

    quint64 m_seed;
    quint64 m_used = 0;
    quint64 m_saved = 0;
};

// A well mixed 64-bit value for a seed and a position (SplitMix64): worlds derive everything from it.
quint64 mixed(quint64 seed, quint64 position);

} // namespace sandbox
