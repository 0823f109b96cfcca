// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;

    QColor in(Scheme scheme) const { return QColor::fromRgb(scheme.dark ? dark : light); }
};

// In the order of Token, up to what is derived from others.
constexpr std::array<Pair, size_t(Token::Track) + 1> pairs{{
    {0xF4F5F7, 0x1F2226}, // window
    {0xECEEF1, 0x1A1C20}, // sidebar
    {0xFFFFFF, 0x16181B}, // base
    {0xF8F9FA, 0x191C1F}, // alt
    {0xF1F3F5, 0x22262A}, // frame
    {0xFFFFFF, 0x2A2E33}, // button
    {0xF0F3F7, 0x22262B}, // hover
    {0xDBE7FC, 0x22365A}, // select
    {0xE6EEFD, 0x1D2B47}, // staged
    {0xD8DCE1, 0x34393F}, // border
    {0x808A96, 0x78828E}, // border strong
    {0x1C2127, 0xE5E8EC}, // text
    {0x59626E, 0xA0A9B5}, // secondary
    {0x7C8590, 0x747D89}, // disabled
    {0x2558CC, 0x3566D6}, // accent
    {0x1F4CB3, 0x2C59C0}, // accent under the pointer
    {0xFFFFFF, 0xFFFFFF}, // on accent
    {0x1F54C8, 0x8CB3FF}, // link
    {0x2558CC, 0x8CB3FF}, // ring
    {0xDDE1E6, 0x3A4047}, // track
}};

struct ToneRow
{
    Pair tint;
    Pair text;
    Pair bar;
};

// In the order of Tone.
constexpr std::array<ToneRow, 5> tones{{
    {{0xE9ECEF, 0x32373E}, {0x4A525C, 0xBCC4CE}, {0x808A96, 0x78828E}},
    {{0xE0EAFC, 0x1E3252}, {0x1B4AA0, 0x9DC3FF}, {0x3A73D9, 0x5B93F5}},
    {{0xFBECCB, 0x44330F}, {0x744600, 0xF2C875}, {0xB06C00, 0xE0A030}},
    {{0xFBE2E2, 0x4C2124}, {0x9C1B22, 0xFFADA8}, {0xD0363C, 0xF0605F}},
    {{0xDDF2E4, 0x1A3D29}, {0x1A6036, 0x8EDBA6}, {0x2E8B57, 0x4FB477}},
}};

constexpr Pair sandboxHead{0x5F35B5, 0x6A42C4};
constexpr Pair sandboxBar{0xEDE7F9, 0x2A2240};
constexpr Pair sandboxText{0x40237E, 0xD3C2FF};
constexpr Pair sandboxEdge{0xDACDF3, 0x3B3059};
constexpr Pair white{0xFFFFFF, 0xFFFFFF};

struct Hue
{
    QLatin1StringView name;
    Pair color;
};

// What a live account may choose from; never the colours of a state.
constexpr std::array<Hue, 8> hues{{
    {"petrol"_L1, {0x0B5563, 0x0E6475}},
    {"ocean"_L1, {0x0F5A8A, 0x14679C}},
    {"navy"_L1, {0x1F3A6B, 0x2A4A85}},
    {"steel"_L1, {0x43596B, 0x4F677B}},
    {"slate"_L1, {0x3F4654, 0x4C5565}},
    {"graphite"_L1, {0x33363B, 0x45494F}},
    {"brown"_L1, {0x6B4423, 0x7A5230}},
    {"magenta"_L1, {0x8A1F63, 0x9C2A72}},
}};

QColor at(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

QColor derived(Token token, Scheme scheme)
{
    switch (token) {
    case Token::RowLine:
        return at(tokens::color(Token::Border, scheme), scheme.highContrast ? 255 : 140);
    case Token::Chip:
        return at(tokens::color(Token::Text, scheme), scheme.highContrast ? 0 : scheme.dark ? 32 : 23);
    case Token::Handle:
        return at(tokens::color(Token::BorderStrong, scheme), scheme.highContrast ? 255 : 150);
    default:
        return at(QColor(Qt::black), scheme.dark ? 150 : 110);
    }
}

Token forContrast(Token token)
{
    switch (token) {
    case Token::Border:
    case Token::BorderStrong:
    case Token::Secondary:
        return Token::Text;
    case Token::Disabled:
        return Token::Secondary;
    case Token::Sidebar:
    case Token::Alt:
    case Token::Frame:
    case Token::Button:
    case Token::Hover:
        return Token::Base;
    default:
        return token;
    }
}

} // namespace

QColor tokens::color(Token token, Scheme scheme)
{
    if (size_t(token) >= pairs.size())
        return derived(token, scheme);
    // Disabled falls on the plain secondary here: what cannot be used still looks different from what can.
    return pairs.at(size_t(scheme.highContrast ? forContrast(token) : token)).in(scheme);
}

ToneColors tokens::tone(Tone tone, Scheme scheme)
{
    const auto &row = tones.at(size_t(tone));
    const auto tint = scheme.highContrast ? color(Token::Base, scheme) : row.tint.in(scheme);
    return {tint, row.text.in(scheme), row.bar.in(scheme)};
}

AccountColors tokens::account(const AccountLook &account, Scheme scheme)
{
    if (!account.sandbox) {
        const auto chosen = std::ranges::find(hues, account.hue, &Hue::name);
        const auto color = (chosen == hues.end() ? hues.front() : *chosen).color.in(scheme);
        return {color, white.in(scheme), {}, color, white.in(scheme), {}, {}};
    }
    const auto head = sandboxHead.in(scheme);
    return {head, white.in(scheme), at(QColor(Qt::black), 43), sandboxBar.in(scheme), sandboxText.in(scheme), head,
        sandboxEdge.in(scheme)};
}

QStringList tokens::accountHues()
{
    QStringList names;
    for (const auto &hue : hues)
        names << hue.name;
    return names;
}

QPalette tokens::paletteFor(Scheme scheme)
{
    static constexpr std::pair<QPalette::ColorRole, Token> roles[] = {
        {QPalette::Window, Token::Window},
        {QPalette::WindowText, Token::Text},
        {QPalette::Base, Token::Base},
        {QPalette::AlternateBase, Token::Alt},
        {QPalette::Text, Token::Text},
        {QPalette::PlaceholderText, Token::Secondary},
        {QPalette::Button, Token::Button},
        {QPalette::ButtonText, Token::Text},
        {QPalette::BrightText, Token::OnAccent},
        {QPalette::Light, Token::Base},
        {QPalette::Midlight, Token::Border},
        {QPalette::Mid, Token::Border},
        {QPalette::Dark, Token::BorderStrong},
        {QPalette::Shadow, Token::BorderStrong},
        {QPalette::Highlight, Token::Accent},
        {QPalette::HighlightedText, Token::OnAccent},
        {QPalette::Link, Token::Link},
        {QPalette::LinkVisited, Token::Link},
        {QPalette::ToolTipBase, Token::Base},
        {QPalette::ToolTipText, Token::Text},
    };
    QPalette palette;
    for (const auto &[role, token] : roles)
        palette.setColor(QPalette::All, role, color(token, scheme));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, color(Token::Disabled, scheme));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Token::Window, scheme));
    return palette;
}

QPalette tokens::itemViewPalette(Scheme scheme)
{
    auto palette = paletteFor(scheme);
    palette.setColor(QPalette::All, QPalette::Highlight, color(Token::Select, scheme));
    palette.setColor(QPalette::All, QPalette::HighlightedText, color(Token::Text, scheme));
    return palette;
}
