using Vidensportal.App.Commands;
using Vidensportal.App.Hosting;
using Vidensportal.App.Overview;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.Publishing.People;

namespace Vidensportal.App.Letters;

/// <summary>Sends the week's letter on Monday morning to those who write and have an address. What a silent server missed is tried again every hour of that day.</summary>
internal sealed partial class WeeklyPost(CurrentSite current, Overviews overviews, AccountBook accounts, SignInSettings signIn, MailSettings mail, SentLetters sent, TimeProvider clock, ILogger<WeeklyPost> logger) : BackgroundService
{
    private const int FirstHour = 7;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(BetweenLooks, clock, stoppingToken);
                if (IsTime(clock.GetUtcNow())) await Send(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
    }

    /// <summary>Sends to everybody who has not had this week's letter.</summary>
    internal async Task Send(CancellationToken stopping)
    {
        if (current.Site?.Plan is not { } plan) return;
        var monday = MondayOf(SharedOptions.Today(clock));
        var had = sent.Read();
        var letters = new List<(Person, Letter)>();
        foreach (var editor in accounts.All.Where(account => !account.IsDisabled && account.Email.Length > 0 && signIn.Allows(account)).Select(account => account.Editor()))
            if (had.GetValueOrDefault(editor.Person.Id) < monday && (editor.Roles & ~Role.Administrator) != Role.None && WeeklyLetter.Compose(overviews.Of(editor), plan.Library.Settings.Name, plan.BaseUrl) is { } letter)
                letters.Add((editor.Person, letter));
        if (letters.Count == 0) return;
        try
        {
            Note(await new MailSender(mail, plan.Library.Settings.Name).Send(letters, stopping));
        }
        catch (MailFailure failure)
        {
            Note(failure.Taken);
            LogFailure(failure);
        }

        void Note(IReadOnlyList<Person> taken)
        {
            sent.Add(taken.Select(person => person.Id), monday);
            LogSent(taken.Count, letters.Count);
        }
    }

    private static bool IsTime(DateTimeOffset now) => Publishing.Scheduling.DanishTime.Of(now) is { DayOfWeek: DayOfWeek.Monday, Hour: >= FirstHour };

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    [LoggerMessage(LogLevel.Information, "Ugebrev: {Taken} af {Count} er sendt.")]
    private partial void LogSent(int taken, int count);

    [LoggerMessage(LogLevel.Warning, "Ugebrevet kunne ikke sendes. Portalen prøver igen om en time.")]
    private partial void LogFailure(Exception reason);
}
