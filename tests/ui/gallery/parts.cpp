// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include <ui/look/actionbar.h>
#include <ui/look/counters.h>
#include <ui/look/looktable.h>
#include <ui/look/painting.h>
#include <ui/look/pill.h>
#include <ui/look/plainlabel.h>
#include <ui/look/serverframe.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

// A widget drawn as if the pointer or the focus were on it.
template <class Widget, class Option>
class Posed : public Widget
{
public:
    Posed(const QString &text, QStyle::State pose)
        : Widget(text)
        , m_pose(pose)
    { }

protected:
    void initStyleOption(Option *option) const override
    {
        Widget::initStyleOption(option);
        option->state |= m_pose;
    }

private:
    QStyle::State m_pose;
};
using PosedButton = Posed<QPushButton, QStyleOptionButton>;
using PosedField = Posed<QLineEdit, QStyleOptionFrame>;

// An account's surfaces as on the page of parts: narrower than the real bar.
class AccountSample : public QWidget
{
public:
    AccountSample(const AccountLook &account, const QString &text)
        : m_account(account)
        , m_text(text)
    {
        setFixedHeight(36);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto colors = look::account(m_account);
        painter.fillRect(rect(), colors.bar);
        if (m_account.sandbox) {
            const QRect edge(0, height() - 4, width(), 4);
            painter.fillRect(edge, colors.edgeBack);
            paint::hatch(painter, edge, colors.edge, 8, 3);
        }
        paint::accountHead(painter, QRect(0, 0, 150, height()), m_account);
        paint::glyph(
            painter, QRect(16, 13, 10, 10), m_account.sandbox ? paint::Glyph::Ring : paint::Glyph::Disc, colors.onHead);
        auto font = look::font(FontRole::Emphasis);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
        painter.setFont(font);
        painter.setPen(colors.onHead);
        painter.drawText(QRect(36, 0, 120, height()), Qt::AlignVCenter, m_account.sandbox ? u"SANDBOX"_s : u"LIVE"_s);
        painter.setFont(look::font(FontRole::Caption));
        painter.setPen(colors.onBar);
        painter.drawText(QRect(166, 0, 400, height() - 2), Qt::AlignVCenter, m_text);
    }

private:
    AccountLook m_account;
    QString m_text;
};

PlainLabel *heading(const QString &text)
{
    auto *label = new PlainLabel(text, FontRole::CaptionStrong);
    label->setColor(Token::Secondary);
    return label;
}

void place(QWidget *page, QWidget *widget, int x, int y, int width = -1, int height = -1)
{
    widget->setParent(page);
    const auto hint = widget->sizeHint();
    widget->setGeometry(x, y, width < 0 ? hint.width() : width, height < 0 ? hint.height() : height);
}

void placePills(QWidget *page)
{
    int x = 16;
    for (const auto &state : {StateCell{Tone::Neutral, u"lapsed"_s}, StateCell{Tone::Waiting, u"pending"_s},
             StateCell{Tone::NeedsYou, u"needs you"_s},
             StateCell{.tone = Tone::Lost, .word = u"under 3 min"_s, .urgent = true},
             StateCell{Tone::Lost, u"rejected"_s}, StateCell{Tone::Done, u"success"_s}}) {
        auto *pill = new Pill(state);
        place(page, pill, x, 180);
        x += pill->width() + 8;
    }
}

void placeButtons(QWidget *page)
{
    constexpr QStyle::State poses[] = {
        QStyle::State_None, QStyle::State_MouseOver, QStyle::State_HasFocus, QStyle::State_None};
    int x = 16;
    int below = 16;
    for (int i = 0; i < 4; ++i) {
        auto *primary = new PosedButton(u"Buy 3: USD 3.00"_s, poses[i]);
        primary->setProperty("primary", true);
        primary->setEnabled(i < 3);
        place(page, primary, x, 231);
        x += primary->width() + 8;
        auto *plain = new PosedButton(u"Save draft"_s, poses[i]);
        plain->setEnabled(i < 3);
        place(page, plain, below, 267);
        below += plain->width() + 8;
    }
    auto *danger = new QPushButton(u"Release…"_s);
    danger->setProperty("danger", true);
    place(page, danger, below, 267);
}

void placeFields(QWidget *page)
{
    const auto field = [page](const QString &text, QStyle::State pose, int x) {
        auto *edit = new PosedField(text, pose);
        place(page, edit, x, 328, 146);
        return edit;
    };
    field(u"batch-003"_s, QStyle::State_None, 16);
    field(u"555"_s, QStyle::State_HasFocus, 170);
    field(u"55*"_s, QStyle::State_None, 324)->setProperty("bad", true);
    field(u"not for GB"_s, QStyle::State_None, 478)->setEnabled(false);
    auto *wrong = new PlainLabel(u"“*” can’t be searched for: digits only."_s, FontRole::Caption);
    wrong->setTone(Tone::Lost);
    place(page, wrong, 16, 364);
}

void placeChoices(QWidget *page)
{
    int x = 16;
    for (const auto &word : {u"SMS"_s, u"MMS"_s, u"Fax"_s}) {
        auto *box = new QCheckBox(word);
        box->setChecked(word == u"SMS"_s);
        box->setEnabled(word != u"Fax"_s);
        place(page, box, x, 395);
        x += box->width() + 14;
    }
    auto *counters = new Counters;
    counters->setItems({{u"all"_s, u"All"_s, 31, {}}, {u"me"_s, u"Needs me"_s, 6, Tone::NeedsYou}});
    counters->setCurrent(u"me"_s);
    place(page, counters, 197, 389);
    auto *tabs = new QTabBar;
    tabs->addTab(u"Requirements 2/4"_s);
    tabs->addTab(u"Comments 1"_s);
    tabs->setDrawBase(false);
    place(page, tabs, 388, 389);
}

void placeType(QWidget *page)
{
    const std::pair<QString, FontRole> samples[] = {{u"1,906"_s, FontRole::Figure}, {u"Pane title"_s, FontRole::Title},
        {u"Emphasis"_s, FontRole::Emphasis}, {u"Body text"_s, FontRole::Body}, {u"Secondary"_s, FontRole::Body},
        {u"Caption 9 pt"_s, FontRole::Caption}};
    int x = 16;
    for (const auto &[text, role] : samples) {
        auto *label = new PlainLabel(text, role);
        if (text == u"Secondary"_s || role == FontRole::Caption)
            label->setColor(Token::Secondary);
        place(page, label, x, 698 - label->sizeHint().height() / 2);
        x += label->width() + 17;
    }
}

} // namespace

QWidget *gallery::partsPage()
{
    auto *page = new QWidget;
    page->setFixedSize(640, 720);
    const bool dark = Theme::instance().scheme().dark;
    place(page, new PlainLabel(dark ? u"Dark"_s : u"Light"_s, FontRole::Title), 16, 12);
    place(page, heading(u"Account"_s), 16, 42);
    place(page, new AccountSample({}, u"hatched violet: nothing here is bought for real"_s), 16, 67, 608);
    place(page, new AccountSample({.sandbox = false}, u"solid petrol: purchases spend real money"_s), 16, 111, 608);
    place(page, heading(u"Status pills: word, shape, colour"_s), 16, 155);
    placePills(page);
    place(page, heading(u"Buttons: rest, under the pointer, focus, off"_s), 16, 206);
    placeButtons(page);
    place(page, heading(u"Fields: rest, focus, wrong, off"_s), 16, 303);
    placeFields(page);
    placeChoices(page);
    place(page,
        heading(u"Cells: phone, countdown, features, money, staged edit; row 2 is selected and has the focus"_s), 16,
        433);
    auto *table = partsTable();
    place(page, table, 16, 458, 608, 108);
    table->setFocus();
    place(page, heading(u"A server’s words, and what is said about them"_s), 16, 574);
    auto *frame = new ServerFrame(Tone::Lost);
    frame->setSource(u"Reviewer of the provider, today 09:14"_s);
    frame->setWords(u"The utility bill is blurred: the street name can’t be read."_s);
    place(page, frame, 16, 600, 608, 50);
    place(page, heading(u"Type"_s), 16, 658);
    placeType(page);
    return page;
}
