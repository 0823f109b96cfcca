// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buying.h"

#include <domain/askedcountries.h>
#include <flows/purchases.h>
#include <ui/look/accountbar.h>
#include <ui/purchase/curl.h>
#include <ui/referencetext.h>
#include <ui/workspace.h>

#include <QPointer>
#include <QScopeGuard>

#include <functional>

using namespace Qt::StringLiterals;

Buying::Buying(Workspace &workspace, QWidget *owner, std::function<QString(const QString &)> nameOf)
    : QObject(owner)
    , m_workspace(workspace)
    , m_owner(owner)
    , m_nameOf(std::move(nameOf))
    , m_api(workspace.client())
{ }

void Buying::buy(const QStringList &numbers, const OrderChoices &choices, qint64 supersedes)
{
    if (!isBusy() && !numbers.isEmpty())
        run(numbers, choices, supersedes);
}

QCoro::Task<> Buying::run(QStringList numbers, OrderChoices choices, qint64 supersedes)
{
    setPhase(Phase::Looking);
    const auto done = qScopeGuard([this] { setPhase(Phase::Idle); });
    const QList<BasketLine> lines = linesOf(numbers);
    const ReviewProgress progress = std::bind_front(&Buying::tellLooked, this);
    const auto review = co_await reviewPurchase(m_api, m_workspace.engine(), lines, choices, supersedes, progress);
    if (!review) {
        emit failed(review.error());
        co_return;
    }
    adopt(*review);
    if (!review->gone.isEmpty()) {
        emit gone(review->gone);
        co_return;
    }
    if (!review->confirmation)
        co_return; // there was nothing to order
    if (review->confirmation->refusal) {
        emit failed(*review->confirmation->refusal);
        co_return;
    }

    auto *window = m_owner->window();
    const QPointer<PurchaseSheet> sheet =
        new PurchaseSheet(questionFor(*review), window, window->findChild<AccountBar *>());
    const auto close = qScopeGuard([sheet] {
        if (sheet)
            sheet->reject();
    });
    setPhase(Phase::Asking);
    const QFuture<int> asking = sheet->ask();
    const int answer = co_await later(m_api, asking);
    emit answered(answer == QDialog::Accepted);
    if (answer != QDialog::Accepted)
        co_return;
    setPhase(Phase::Sending);
    const auto placing = m_workspace.engine().place(*review->confirmation);
    const auto placed = co_await later(m_api, placing);
    if (!placed)
        emit failed(placed.error());
}

void Buying::tellLooked(int searched, int stale)
{
    m_looked = tr("%1 of %2").arg(QLocale().toString(searched), QLocale().toString(stale));
    emit phaseChanged();
}

QString Buying::lookingText() const
{
    const QString text = tr("Looking again before you buy…");
    return m_looked.isEmpty() ? text : text + u' ' + m_looked;
}

void Buying::stop()
{
    const bool isLeft = m_phase == Phase::Looking || m_phase == Phase::Asking;
    m_api.cancel();
    if (isLeft)
        emit answered(false);
}

QList<BasketLine> Buying::linesOf(const QStringList &numbers) const
{
    QList<BasketLine> lines;
    for (const QString &number : numbers) {
        const BasketLine *line = m_workspace.basket().find(number);
        BasketLine forgotten; // of an earlier order: searched again, because nobody knows when it was found
        forgotten.number.phoneNumber = number;
        lines += line ? *line : forgotten;
    }
    return lines;
}

// What was searched again is as it was found now, or is gone.
void Buying::adopt(const PurchaseReview &review)
{
    m_workspace.changeBasket([&](Basket &basket) {
        for (const BasketLine &line : review.lines) {
            if (basket.contains(line.key()))
                basket.add(line);
        }
        for (const QString &number : review.gone)
            basket.remove(number);
    });
}

PurchaseQuestion Buying::questionFor(const PurchaseReview &review) const
{
    const FrozenOrder &order = review.confirmation->order;
    PurchaseQuestion question;
    for (const PricedNumber &number : order.numbers) {
        const BasketLine *line = m_workspace.basket().find(number.phoneNumber);
        PurchaseLine shown{number.phoneNumber, line ? line->number.place() : QString(), number.cost, std::nullopt};
        if (!review.requirementsUnknown)
            shown.asked = int(review.requirements.value(number.phoneNumber).size());
        question.lines += shown;
    }
    question.reference = referenceText(order.draft);
    question.afterwards = afterwards(review);
    question.balance = review.available ? tr("%1 available, credit included").arg(review.available->text()) : QString();
    question.warnings = warnings(review);
    question.countIsTyped = review.confirmation->countIsTyped;
    if (review.totals.unknown() > 0)
        question.unknownPrices = unknownPrices(review.totals.unknown());
    question.call = curl::post(m_workspace.client().baseUrl().with("/number_orders"), order.body);
    question.account = {m_workspace.isSandbox(), m_workspace.account().colour};
    question.accountText = m_workspace.isSandbox()
        ? tr("%1 · nothing is bought for real").arg(m_workspace.account().name)
        : tr("%1 · spends real money").arg(m_workspace.accountWords().join(u" · "_s));
    return question;
}

QStringList Buying::warnings(const PurchaseReview &review) const
{
    QStringList warnings;
    const auto &available = review.available;
    const auto now = available ? review.totals.upfront(available->currency) : std::nullopt;
    if (now && now->micros > available->micros)
        warnings += tr("The account has less left than this order costs now.");
    if (review.confirmation->order.supersedes) {
        warnings += tr("You give up an order that may still turn up. If it does, you pay twice: %1 now.")
                        .arg(review.totals.upfrontText());
    }
    return warnings;
}

QString Buying::unknownPrices(int count) const
{
    const SpendRules &rules = m_workspace.engine().rules();
    return tr("Buy %n number(s) at a price that nobody stated in full. What is unknown of each counts as %1 now and %2 "
              "per month.",
        nullptr, count)
        .arg(Money{rules.unknownUpfront, rules.unknownCurrency}.text(),
            Money{rules.unknownMonthly, rules.unknownCurrency}.text());
}

QString Buying::referenceText(const OrderDraft &draft) const
{
    QStringList parts{::referenceText(draft.customerReference)};
    const auto add = [&](const QString &id, const QString &words) {
        if (!id.isEmpty())
            parts += words.arg(m_nameOf(id));
    };
    add(draft.connectionId, tr("connection %1"));
    add(draft.messagingProfileId, tr("messaging %1"));
    add(draft.billingGroupId, tr("billing group %1"));
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("none") : parts.join(u", "_s);
}

QStringList Buying::afterwards(const PurchaseReview &review) const
{
    QStringList lines;
    if (review.parts.size() > 1) {
        QStringList parts;
        for (const OrderPart &part : review.parts)
            parts += u"%1 %2 %3"_s.arg(QString::number(part.count), part.countryCode, displayName(part.type));
        lines += tr("Splits into %n sub-order(s): %1", nullptr, int(parts.size())).arg(parts.join(u", "_s));
    }
    for (const CountryAsk &country : askedByCountry(review.lines, review.requirements)) {
        const QString numbers = tr("%n %1 number(s)", nullptr, country.numbers).arg(country.countryCode);
        const QString answers = tr("%n answer(s)", nullptr, int(country.requirements.size()));
        lines += tr("%1: %2 in time, or they are cancelled", nullptr, country.numbers).arg(numbers, answers);
    }
    if (review.requirementsUnknown)
        lines += tr("What the countries ask for could not be read");
    if (!review.repriced.isEmpty())
        lines += tr("%n price(s) changed since the search", nullptr, int(review.repriced.size()));
    if (lines.isEmpty())
        lines += tr("Nothing else is asked; the numbers work at once", nullptr, int(review.lines.size()));
    return lines;
}

void Buying::setPhase(Phase phase)
{
    m_phase = phase;
    m_looked.clear();
    emit phaseChanged();
}
