// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

// One spelling of an enum value on the wire. Several may stand for one value; the first is the one we send.
template <class E>
struct EnumName
{
    E value;
    QLatin1StringView name;
};

// An enum of somebody else's making: it may say more tomorrow than we know today, and then keeps its own text.
// E needs a free function names(E), found beside it, that returns its std::span<const EnumName<E>>.
template <class E>
class OpenEnum
{
public:
    OpenEnum() = default; // absent
    OpenEnum(E value)
    {
        for (const auto &entry : names(value)) {
            if (entry.value == value) {
                m_text = entry.name;
                return;
            }
        }
    }
    static OpenEnum fromText(const QString &text)
    {
        OpenEnum result;
        result.m_text = text;
        return result;
    }

    bool isAbsent() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; } // as the wire has it
    std::optional<E> known() const
    {
        for (const auto &entry : names(E{})) {
            if (entry.name == m_text)
                return entry.value;
        }
        return std::nullopt;
    }
    bool operator==(E value) const { return known() == value; }
    bool operator==(const OpenEnum &other) const { return m_text == other.m_text; }

private:
    QString m_text;
};
