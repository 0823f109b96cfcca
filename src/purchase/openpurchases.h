// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <purchase/intent.h>

#include <QHash>
#include <QMap>
#include <QSet>

// The purchases that the user has to know of, and which of them stand in the way of a number.
class OpenPurchases
{
public:
    void keep(const Intent &intent); // or takes it out, once its state needs nobody any more

    QList<Intent> newestFirst() const;
    std::optional<Intent> newest() const;
    qsizetype count() const { return m_intents.size(); }
    bool hasSending() const;
    QList<Intent> blocking(const QStringList &numbers) const; // newest first
    Intent value(qint64 id) const { return m_intents.value(id); }
    bool hasUnrecorded() const; // an outcome is not on the disk yet

private:
    QMap<qint64, Intent> m_intents; // by id
    QHash<QString, QSet<qint64>> m_ids; // by number
};
